import { z } from 'zod'
import type { SendAnswer } from '../../../platform/messages/message-gateway'
import { gatewayKind } from '../gateway-kind'
import { callJson } from '../http/call-json'
import { callableAddress } from '../http/callable-address'
import { internationalMobile } from '../http/international-mobile'
import { probed, withoutYes } from '../http/read-reply'

const settings = z.object({ url: callableAddress, from: z.string().min(1), token: z.string().min(1) })

/** What says that it was taken: its own id, and ours given back. */
const taken = z.object({ id: z.string().min(1), externalId: z.string() })
const refusal = z.object({ code: z.string(), message: z.string() })

/**
 * Zenvia's API v2 (crm.md 4.10). Our id travels as `externalId`, by which it promises no idempotence, and nobody without an
 * address on the internet is told how a message went or what was answered: it tells both to webhooks alone.
 */
export const zenvia = gatewayKind({
  id: 'zenvia',
  asks: false,
  settings,
  create: ({ url, from, token }, tools) => {
    const base = url.replace(/\/+$/, '')
    const headers = { 'X-API-TOKEN': token }
    return {
      id: 'zenvia',
      async send({ id, address, body }): Promise<SendAnswer> {
        const reply = await callJson(
          {
            method: 'POST',
            url: `${base}/v2/channels/sms/messages`,
            headers,
            body: {
              from,
              to: internationalMobile(address),
              contents: [{ type: 'text', text: body }],
              externalId: id,
            },
          },
          tools,
        )
        const yes = reply.kind === 'answer' && reply.status === 200 ? taken.safeParse(reply.body) : null
        return yes?.success === true && yes.data.externalId === id
          ? { kind: 'accepted', providerId: yes.data.id }
          : withoutYes(reply, wordsOf)
      },
      async probe() {
        return probed(await callJson({ method: 'GET', url: `${base}/v2/subscriptions`, headers }, tools))
      },
      close: () => undefined,
    }
  },
})

function wordsOf(body: unknown): string | null {
  const said = refusal.safeParse(body)
  return said.success ? `${said.data.code}: ${said.data.message}` : null
}
