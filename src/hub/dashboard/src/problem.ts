// SPDX-License-Identifier: Apache-2.0

/** What the hub says went wrong (application/problem+json), or status 0 when it could not be reached at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly remedy: string,
    /** The hub's word for this sort of problem: "wrong-credentials". */
    readonly kind = '',
    readonly waitSeconds = 0,
  ) {
    super(detail || title)
    this.name = 'Problem'
  }

  get isUnreachable(): boolean {
    return this.status === 0
  }
}

/** A failure of any origin as a problem that can be shown. */
export function asProblem(failure: unknown): Problem {
  if (failure instanceof Problem) return failure
  return new Problem(-1, '', failure instanceof Error ? failure.message : String(failure), '')
}

export async function problemFrom(response: Response): Promise<Problem> {
  const said = (await response.json().catch(() => ({}))) as Record<string, unknown>
  const word = (key: string) => (typeof said[key] === 'string' ? said[key] : '')
  const kind = word('type').replace(/^urn:huhang:problem:/, '')
  const wait = Number(response.headers.get('Retry-After')) || 0
  return new Problem(response.status, word('title') || response.statusText, word('detail'), word('remedy'), kind, wait)
}
