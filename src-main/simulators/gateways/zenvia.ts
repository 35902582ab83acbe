import { z } from 'zod'
import type { Operator, OperatorAnswer } from '../operators/http/operator'
import { gatewayCredentials } from './gateway-id'
import type { MessageInbox } from './inbox'

const order = z.strictObject({
  from: z.string().min(1),
  to: z.string().regex(/^55\d{11}$/),
  contents: z.tuple([z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(1520) })]),
  externalId: z.string().min(1),
})

const refused = (status: number, code: string, message: string): OperatorAnswer => ({
  status,
  body: { code, message },
})

/** Zenvia's API v2. Numbers that end in 0000 are refused. What is sent twice arrives twice: it promises no idempotence. */
export function zenvia(inbox: MessageInbox, now: () => number): Operator {
  const isKnown = (token: string | string[] | undefined): boolean => token === gatewayCredentials.zenvia.token
  return {
    id: 'zenvia',
    routes: [
      {
        method: 'POST',
        path: '/v2/channels/sms/messages',
        answer: ({ headers, body, circumstances }) => {
          if (circumstances.credentialRefused || !isKnown(headers['x-api-token']))
            return refused(401, 'AUTHENTICATION_ERROR', 'No authorization token was found')
          const wanted = order.safeParse(body)
          if (!wanted.success) return refused(400, 'VALIDATION_ERROR', z.prettifyError(wanted.error))
          const { from, to, contents, externalId } = wanted.data
          if (to.endsWith('0000')) return refused(400, 'INVALID_RECIPIENT', `Number ${to} cannot receive SMS`)
          const [{ text }] = contents
          inbox.take({ at: now(), gateway: 'zenvia', id: externalId, to, from, subject: null, text })
          const id = `zv-${inbox.list().length}`
          return {
            status: 200,
            body: { id, from, to, direction: 'OUT', channel: 'sms', contents, externalId },
          }
        },
      },
      {
        method: 'GET',
        path: '/v2/subscriptions',
        answer: ({ headers, circumstances }) =>
          circumstances.credentialRefused || !isKnown(headers['x-api-token'])
            ? refused(401, 'AUTHENTICATION_ERROR', 'No authorization token was found')
            : { status: 200, body: [] },
      },
    ],
  }
}
