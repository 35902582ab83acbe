import { z } from 'zod'
import { lineText, linesText } from '../../kernel/text/text-door'
import { messageChannelSchema, type MessageChannel } from '../message/message-channel'
import { templateUseSchema } from './template-use'

/** What a message is made of, as somebody writes it; by SMS the subject stays empty. */
export const templateTextSchema = z
  .object({
    use: templateUseSchema,
    channel: messageChannelSchema,
    subject: lineText({ max: 150 }),
    body: linesText({ max: 5000 }),
    /** By SMS: letters go out as they are written, and cost what that costs (crm.md 4.9). */
    keepsAccents: z.boolean(),
  })
  .readonly()
export type TemplateText = z.infer<typeof templateTextSchema>

/** A template with its name: procedures ask for theirs by it, as the manuals of older systems write it. */
export const messageTemplateSchema = templateTextSchema
  .unwrap()
  .extend({ id: z.uuid(), name: lineText({ min: 1, max: 60 }) })
  .readonly()
export type MessageTemplate = z.infer<typeof messageTemplateSchema>

/** Letters of the text that goes out, at most: no field makes a message a book, or an SMS more than a few parts. */
export const longestMessage: Readonly<Record<MessageChannel, number>> = { email: 20_000, sms: 765 }
