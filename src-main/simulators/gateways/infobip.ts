import { z } from 'zod'
import type { Operator, OperatorAnswer, OperatorRequest } from '../operators/http/operator'
import { gatewayCredentials } from './gateway-id'
import type { MessageInbox } from './inbox'

const order = z.strictObject({
  messages: z.tuple([
    z.strictObject({
      sender: z.string().min(1),
      destinations: z.tuple([
        z.strictObject({ to: z.string().regex(/^55\d{11}$/), messageId: z.string().min(1) }),
      ]),
      content: z.strictObject({ text: z.string().min(1) }),
    }),
  ]),
})

const instant = z.iso.datetime().transform((text) => Date.parse(text))
const received = z.object({
  receivedSince: instant,
  receivedUntil: instant.default(Infinity),
  limit: z.coerce.number().int().min(1).max(1_000),
})

const REMEMBERED_MS = 48 * 3_600_000
const DELIVERED_AFTER_MS = 5_000

const refused = (status: number, messageId: string, text: string): OperatorAnswer => ({
  status,
  body: { requestError: { serviceException: { messageId, text } } },
})
const unauthorized = refused(401, 'UNAUTHORIZED', 'Invalid login details')

/**
 * Infobip's SMS API v3 with its log, which answers as often as it is asked. Numbers that end in 0000 are rejected, in 1111
 * never reached; others get their message after five seconds.
 */
export function infobip(inbox: MessageInbox, now: () => number): Operator {
  const isLetIn = ({ headers, circumstances }: OperatorRequest): boolean =>
    !circumstances.credentialRefused && headers.authorization === `App ${gatewayCredentials.infobip.key}`

  const standing = (id: string): string | null => {
    const message = inbox.of('infobip', id)
    if (message === undefined) return null
    if (now() - message.at < DELIVERED_AFTER_MS) return 'PENDING'
    return message.to.endsWith('1111') ? 'UNDELIVERABLE' : 'DELIVERED'
  }

  return {
    id: 'infobip',
    routes: [
      {
        method: 'POST',
        path: '/sms/3/messages',
        answer: (request) => {
          if (!isLetIn(request)) return unauthorized
          const wanted = order.safeParse(request.body)
          if (!wanted.success) return refused(400, 'BAD_REQUEST', z.prettifyError(wanted.error))
          const [{ sender, destinations, content }] = wanted.data.messages
          const [{ to, messageId }] = destinations
          const isRejected = to.endsWith('0000')
          if (!isRejected)
            inbox.take({
              at: now(),
              gateway: 'infobip',
              id: messageId,
              to,
              from: sender,
              subject: null,
              text: content.text,
            })
          const status = isRejected
            ? { groupId: 5, groupName: 'REJECTED', description: 'Destination not reachable by any route' }
            : { groupId: 1, groupName: 'PENDING', description: 'Message sent to next instance' }
          return {
            status: 200,
            body: { bulkId: `ib-${messageId}`, messages: [{ messageId, status, destination: to }] },
          }
        },
      },
      {
        method: 'GET',
        path: '/sms/3/logs',
        answer: (request) => {
          if (!isLetIn(request)) return unauthorized
          const messageId = request.query.get('messageId') ?? ''
          const groupName = standing(messageId)
          const results = groupName === null ? [] : [{ messageId, status: { groupId: 0, groupName } }]
          return { status: 200, body: { results } }
        },
      },
      {
        method: 'GET',
        path: '/sms/1/inbox/logs',
        answer: (request) => {
          if (!isLetIn(request)) return unauthorized
          const asked = received.safeParse(Object.fromEntries(request.query))
          if (!asked.success) return refused(400, 'BAD_REQUEST', z.prettifyError(asked.error))
          const { receivedSince, receivedUntil, limit } = asked.data
          const since = Math.max(receivedSince, now() - REMEMBERED_MS)
          const results = inbox
            .answers()
            .filter(({ at }) => at >= since && at <= receivedUntil)
            .toReversed()
            .slice(0, limit)
            .map(({ id, from, text, at }) => ({
              messageId: id,
              from,
              to: '28900',
              text,
              cleanText: text,
              // As it writes instants: without a colon in the zone.
              receivedAt: new Date(at).toISOString().replace('Z', '+0000'),
              smsCount: 1,
            }))
          return { status: 200, body: { results } }
        },
      },
      {
        method: 'GET',
        path: '/account/1/balance',
        answer: (request) =>
          isLetIn(request) ? { status: 200, body: { balance: 100, currency: 'BRL' } } : unauthorized,
      },
    ],
  }
}
