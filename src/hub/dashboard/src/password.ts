// SPDX-License-Identifier: Apache-2.0

export type PasswordRule = 'ruleLength' | 'ruleNotAccount' | 'ruleSame'

/** The rules that the form shows; the hub has the last word. */
export function passwordRules(account: string, password: string, again: string): { rule: PasswordRule; isMet: boolean }[] {
  const isGiven = password !== ''
  const holdsAccount = account !== '' && password.toLowerCase().includes(account.toLowerCase())
  return [
    { rule: 'ruleLength', isMet: [...password].length >= 12 },
    { rule: 'ruleNotAccount', isMet: isGiven && !holdsAccount },
    { rule: 'ruleSame', isMet: isGiven && password === again },
  ]
}
