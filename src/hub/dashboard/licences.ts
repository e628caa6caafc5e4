// SPDX-License-Identifier: Apache-2.0
// Puts the licence text of every package that ended up in the page next to it: "licences.txt".
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'

/** The folder of the package that holds this module, or nothing for the page's own modules. */
function packageFolder(moduleId: string): string | undefined {
  const marker = `${sep}node_modules${sep}`
  const start = moduleId.lastIndexOf(marker)
  if (start < 0) return undefined
  const parts = moduleId.slice(start + marker.length).split(sep)
  const name = parts[0]?.startsWith('@') ? parts.slice(0, 2) : parts.slice(0, 1)
  return join(moduleId.slice(0, start + marker.length), ...name)
}

function describe(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file))
  if (!about.license && texts.length === 0) throw new Error(`${about.name} states no licence`)
  const title = `${about.name} ${about.version} (${about.license ?? 'see below'})`
  return [title, '-'.repeat(title.length), ...texts.map((file) => readFileSync(join(folder, file), 'utf8').trim())].join(
    '\n',
  )
}

export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const folders = new Set<string>()
      for (const id of this.getModuleIds()) {
        const folder = packageFolder(id.replace(/^\0/, '').split('?')[0] ?? '')
        if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder)
      }
      const source = [...folders].sort().map(describe).join('\n\n\n') + '\n'
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
    },
  }
}
