import { z } from 'zod'
import { parseMobile } from '#shared/customers/customer/mobile'
import type {
  MessageReply,
  SendAnswer,
  Standing,
  ToldReplies,
} from '../../../platform/messages/message-gateway'
import { gatewayKind } from '../gateway-kind'
import { callJson } from '../http/call-json'
import { callableAddress } from '../http/callable-address'
import { internationalMobile } from '../http/international-mobile'
import { fault, probed, withoutYes } from '../http/read-reply'

const settings = z.object({ url: callableAddress, sender: z.string().min(1), key: z.string().min(1) })

const status = z.object({ groupName: z.string(), description: z.string().optional() })
const taken = z.object({
  messages: z.tuple([z.object({ messageId: z.string().min(1), status })]),
})
const logs = z.object({ results: z.array(z.object({ messageId: z.string(), status })) })
const inbox = z.object({ results: z.array(z.unknown()) })
const inboxMoment = z.object({ receivedAt: z.string() })
const inboxEntry = inboxMoment.extend({ messageId: z.string().min(1), from: z.string(), text: z.string() })
/** As many as it gives at once, and how often it is asked for older ones at most. */
const INBOX_PAGE = 1_000
const MOST_PAGES = 50
const refusal = z.object({
  requestError: z.object({ serviceException: z.object({ messageId: z.string(), text: z.string() }) }),
})

/** Its groups of states; what it calls otherwise says nothing. */
const standings: Readonly<Record<string, Standing>> = {
  PENDING: 'accepted',
  ACCEPTED: 'accepted',
  DELIVERED: 'delivered',
  UNDELIVERABLE: 'undelivered',
  EXPIRED: 'undelivered',
  REJECTED: 'refused',
}

/**
 * Infobip's SMS API v3 (crm.md 4.10). Our id is its `messageId`, by which its log answers for two days, as often as it is
 * asked: its delivery reports, like its reports of replies, would be given out once only, and lost with the answer that
 * carries them.
 */
export const infobip = gatewayKind({
  id: 'infobip',
  asks: true,
  settings,
  create: ({ url, sender, key }, tools) => {
    const base = url.replace(/\/+$/, '')
    const headers = { Authorization: `App ${key}` }
    async function readInbox(since: number, until: number | null): Promise<InboxPage | null> {
      const query = new URLSearchParams({
        receivedSince: new Date(since).toISOString(),
        limit: String(INBOX_PAGE),
        ...(until !== null && { receivedUntil: new Date(until).toISOString() }),
      })
      const reply = await callJson(
        { method: 'GET', url: `${base}/sms/1/inbox/logs?${query.toString()}`, headers },
        tools,
      )
      const found = reply.kind === 'answer' && reply.status === 200 ? inbox.safeParse(reply.body) : null
      return found?.success === true ? readReplies(found.data.results) : null
    }
    return {
      id: 'infobip',
      async send({ id, address, body }): Promise<SendAnswer> {
        const reply = await callJson(
          {
            method: 'POST',
            url: `${base}/sms/3/messages`,
            headers,
            body: {
              messages: [
                {
                  sender,
                  destinations: [{ to: internationalMobile(address), messageId: id }],
                  content: { text: body },
                },
              ],
            },
          },
          tools,
        )
        const yes = reply.kind === 'answer' && reply.status === 200 ? taken.safeParse(reply.body) : null
        if (yes?.success !== true || yes.data.messages[0].messageId !== id) return withoutYes(reply, wordsOf)
        const [message] = yes.data.messages
        return standings[message.status.groupName] === 'refused'
          ? {
              kind: 'refused',
              fault: fault('refused', message.status.description ?? null),
              blocks: false,
            }
          : { kind: 'accepted', providerId: id }
      },
      async ask(id) {
        const reply = await callJson(
          { method: 'GET', url: `${base}/sms/3/logs?messageId=${encodeURIComponent(id)}`, headers },
          tools,
        )
        const log = reply.kind === 'answer' && reply.status === 200 ? logs.safeParse(reply.body) : null
        if (log?.success !== true) return null
        const found = log.data.results.find((one) => one.messageId === id)
        return found === undefined ? 'unheard' : (standings[found.status.groupName] ?? null)
      },
      async replies(since) {
        const replies = new Map<string, MessageReply>()
        let unreadable = 0
        let until: number | null = null
        for (let page = 0; page < MOST_PAGES; page++) {
          const told = await readInbox(since, until)
          if (told === null) return null
          for (const reply of told.replies) replies.set(reply.id, reply)
          unreadable += told.unreadable
          if (told.replies.length + told.unreadable < INBOX_PAGE) break
          if (told.oldest === null || told.oldest === until) break
          until = told.oldest
        }
        return { replies: [...replies.values()], unreadable }
      },
      async probe() {
        return probed(await callJson({ method: 'GET', url: `${base}/account/1/balance`, headers }, tools))
      },
      close: () => undefined,
    }
  },
})

interface InboxPage extends ToldReplies {
  /** When the oldest came, read or not; null where none says when. */
  readonly oldest: number | null
}

/** One that nobody can read keeps none of the others back. */
function readReplies(entries: readonly unknown[]): InboxPage {
  const moments = entries.flatMap((given) => {
    const entry = inboxMoment.safeParse(given)
    const at = entry.success ? Date.parse(entry.data.receivedAt) : Number.NaN
    return Number.isNaN(at) ? [] : [at]
  })

  const replies = entries.flatMap((given): MessageReply[] => {
    const entry = inboxEntry.safeParse(given)
    if (!entry.success) return []
    const { messageId: id, from, text, receivedAt } = entry.data
    const mobile = parseMobile(from)
    const at = Date.parse(receivedAt)
    return mobile === undefined || Number.isNaN(at) ? [] : [{ id, mobile, text, at }]
  })
  const oldest = moments.length === 0 ? null : Math.min(...moments)
  return { replies, unreadable: entries.length - replies.length, oldest }
}

function wordsOf(body: unknown): string | null {
  const said = refusal.safeParse(body)
  return said.success ? said.data.requestError.serviceException.text : null
}
