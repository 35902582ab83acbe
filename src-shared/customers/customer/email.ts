import { z } from 'zod'
import { cleanLine } from '../../kernel/text/clean-text'
import { readText } from '../../kernel/text/text-door'

/** An address in one spelling, whatever came with it from a web page; `undefined` when it is none. */
export function parseEmail(text: string): string | undefined {
  const email = cleanLine(text)
  return z.email().safeParse(email).success ? email : undefined
}

export const emailSchema = readText(parseEmail, 120)
