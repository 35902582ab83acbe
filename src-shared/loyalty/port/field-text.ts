import { assertNever } from '../../kernel/result'
import { isOperatorAddress } from './operator-address'
import type { FieldControl } from './program-field'

/** Whether a text may stand in a field; empty always may, and says nothing. */
export function fitsField(control: FieldControl, text: string): boolean {
  if (text === '') return true
  switch (control.kind) {
    case 'text':
      return text.length <= control.maxLength && text.trim() === text
    case 'address':
      return text.length <= 300 && isOperatorAddress(text)
    case 'secret':
      return text.length <= 500 && text.trim() === text
    case 'choice':
      return Object.hasOwn(control.options, text)
    case 'paths':
      return parsePaths(text) !== undefined
    default:
      return assertNever(control)
  }
}

/** `nome=/caminho` lines as an object; undefined when a line is none. */
export function parsePaths(text: string): Readonly<Record<string, string>> | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const pairs = lines.map((line) => /^\s*([\w-]+)\s*=\s*(\/\S*)\s*$/.exec(line))
  if (pairs.some((pair) => pair === null)) return undefined
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']))
}
