import { maskSensitive } from '#shared/customers/customer/mask-text'
import type { MessageFault } from '#shared/customers/message/message-fault'
import type { SendAnswer } from '../../../platform/messages/message-gateway'
import type { Reply } from './call-json'

const MAX_WORDS = 200

/** A fault with the other side's words, without anybody's number in them. */
export function fault(kind: MessageFault['kind'], words: string | null = null): MessageFault {
  return { kind, words: words === null ? null : maskSensitive(words).slice(0, MAX_WORDS) }
}

/**
 * What an SMS operator's reply to a message proves, where it is not a plain yes. A server's error and an answer that is cut
 * prove nothing: the message may be on its way.
 */
export function withoutYes(reply: Reply, wordsOf: (body: unknown) => string | null): SendAnswer {
  if (reply.kind === 'unreachable') return { kind: 'wait', fault: fault('unreachable'), milliseconds: null }
  if (reply.kind === 'no-answer') return { kind: 'unknown', fault: fault('no-answer') }
  const { status, body, retryAfter } = reply
  const words = body === undefined ? null : wordsOf(body)
  if (status === 429) return { kind: 'wait', fault: fault('busy', words), milliseconds: retryAfter }
  if (status === 401 || status === 403)
    return { kind: 'wait', fault: fault('unauthorized', words), milliseconds: retryAfter }
  // Another address than it was set up with: nothing was taken here.
  if (status === 404 || (status >= 300 && status < 400))
    return { kind: 'wait', fault: fault('misconfigured', words), milliseconds: null }
  if (status >= 400 && status < 500 && words !== null)
    return { kind: 'refused', fault: fault('refused', words), blocks: false }
  return { kind: 'unknown', fault: fault('no-answer', words) }
}

/** Whether an operator would take messages, by its answer to a question that sends none. */
export function probed(reply: Reply): MessageFault | null {
  if (reply.kind === 'answer' && reply.status >= 200 && reply.status < 300 && reply.body !== undefined)
    return null
  const answer = withoutYes(reply, () => null)
  return answer.kind === 'accepted' ? null : answer.fault
}
