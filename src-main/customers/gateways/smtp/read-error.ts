import { maskSensitive } from '#shared/customers/customer/mask-text'
import type { MessageFault } from '#shared/customers/message/message-fault'
import type { SendAnswer } from '../../../platform/messages/message-gateway'
import type { SmtpError } from './smtp-connection'

/** Before the message was spoken of: whatever it is, nothing was taken. */
export function readConnectError({ code, responseCode, response }: SmtpError): MessageFault {
  if (code === 'EAUTH' && (responseCode === null || responseCode >= 500))
    return fault('unauthorized', response)
  if (responseCode !== null) return fault('busy', response)
  return fault('unreachable', null)
}

/**
 * What became of a message. Without the server's own word it may have been taken. 4xx is said to the sender and not to the
 * message (too fast, greylisted): everything waits. 550 to the recipient says there is nobody of that address, unless it
 * says that the sender is not wanted (5.7).
 */
export function readSendError({ responseCode, response, command }: SmtpError): SendAnswer {
  if (responseCode === null) return { kind: 'unknown', fault: fault('no-answer', null) }
  if (responseCode < 500) return { kind: 'wait', fault: fault('busy', response), milliseconds: null }
  if (command === 'MAIL FROM')
    return { kind: 'wait', fault: fault('misconfigured', response), milliseconds: null }
  const isUnwanted = /\b5\.7\.\d/.test(response ?? '')
  return {
    kind: 'refused',
    fault: fault('refused', response),
    blocks: command === 'RCPT TO' && responseCode === 550 && !isUnwanted,
  }
}

function fault(kind: MessageFault['kind'], words: string | null): MessageFault {
  return { kind, words: words === null ? null : maskSensitive(words).slice(0, 200) }
}
