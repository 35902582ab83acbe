import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { messageChannelSchema } from './message-channel'
import { messageFaultSchema, withdrawalReasonSchema } from './message-fault'
import { messagePurposeSchema } from './message-purpose'
import { messageStateSchema } from './message-states'

export const messageViewSchema = z
  .object({
    id: z.string(),
    channel: messageChannelSchema,
    purpose: messagePurposeSchema,
    /** What wrote it. */
    procedure: z.string(),
    customerName: z.string().nullable(),
    /** Masked. */
    address: z.string().nullable(),
    subject: z.string().nullable(),
    state: messageStateSchema,
    isHeld: z.boolean(),
    createdAt: instantSchema,
    lastAt: instantSchema.nullable(),
    attempts: z.int(),
    parts: z.int(),
    priceCents: z.int(),
    fault: messageFaultSchema.nullable(),
    withdrawnFor: withdrawalReasonSchema.nullable(),
  })
  .readonly()
export type MessageView = z.infer<typeof messageViewSchema>

/** One attempt to send a message, and what it made of it as far as anybody knows; `queued`: it was put off. */
export const attemptViewSchema = z
  .object({
    attempt: z.int(),
    at: instantSchema,
    /** Who it was given to, by name. */
    gateway: z.string(),
    state: messageStateSchema,
    fault: messageFaultSchema.nullable(),
  })
  .readonly()
export type AttemptView = z.infer<typeof attemptViewSchema>

/** Where a list of messages goes on: behind this one. */
export const messageCursorSchema = z.object({ at: instantSchema, id: z.uuid() }).readonly()
export type MessageCursor = z.infer<typeof messageCursorSchema>

/** How many are in a state, and what they cost. */
export const stateTotalSchema = z
  .object({ state: messageStateSchema, count: z.int(), priceCents: z.int() })
  .readonly()
export type StateTotal = z.infer<typeof stateTotalSchema>
