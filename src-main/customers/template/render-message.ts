import { smsLetters, smsText } from '#shared/customers/message/sms-text'
import { longestMessage, type TemplateText } from '#shared/customers/template/message-template'
import type { TemplateValues } from '#shared/customers/template/template-use'
import { fail, ok, type Result } from '#shared/kernel/result'
import { cleanLine } from '#shared/kernel/text/clean-text'
import { fillIn, type TextFault } from './template-engine'

type Part = 'subject' | 'body'

export type TemplateRefusal =
  | (TextFault & { readonly part: Part })
  | { readonly code: 'template-part-empty'; readonly part: Part }
  | { readonly code: 'template-too-long'; readonly letters: number; readonly most: number }

/** A message as it goes out, and as how many SMS it is paid; 0 by e-mail. */
export interface RenderedMessage {
  readonly subject: string | null
  readonly body: string
  readonly parts: number
}

/**
 * Fills in a template. E-mails travel as plain text, so that whatever a name holds stays text; a subject is one line,
 * whatever a value brings into it.
 */
export function renderMessage(
  { use, channel, subject, body, keepsAccents }: TemplateText,
  values: TemplateValues,
): Result<RenderedMessage, TemplateRefusal> {
  const head = channel === 'email' ? fillIn(subject, use, values) : ok(null)
  if (!head.ok) return fail({ ...head.error, part: 'subject' })
  const text = fillIn(body, use, values)
  if (!text.ok) return fail({ ...text.error, part: 'body' })
  const line = head.value === null ? null : cleanLine(head.value)
  const sent = channel === 'sms' ? smsLetters(text.value, keepsAccents) : text.value
  if (line === '') return fail({ code: 'template-part-empty', part: 'subject' })
  if (sent.trim() === '') return fail({ code: 'template-part-empty', part: 'body' })
  const letters = sent.length
  const most = longestMessage[channel]
  if (letters > most) return fail({ code: 'template-too-long', letters, most })
  return ok({ subject: line, body: sent, parts: channel === 'sms' ? smsText(sent, true).parts : 0 })
}
