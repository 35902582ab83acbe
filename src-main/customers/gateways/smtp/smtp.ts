import MailComposer from 'nodemailer/lib/mail-composer'
import type { MessageFault } from '#shared/customers/message/message-fault'
import type { Result } from '#shared/kernel/result'
import type { MessageGateway, OutgoingMessage } from '../../../platform/messages/message-gateway'
import { gatewayKind } from '../gateway-kind'
import { readConnectError, readSendError } from './read-error'
import { openConnection, type OpenConnection, type SmtpError } from './smtp-connection'
import { smtpSettings, type SmtpSettings } from './smtp-settings'

/** E-mail by the shop's own server. Taken by the server is not yet read by anybody, and the server cannot be asked. */
export const smtp = gatewayKind({ id: 'smtp', asks: false, settings: smtpSettings, create })

function create(given: SmtpSettings, { deadlineMs }: { readonly deadlineMs: number }): MessageGateway {
  let kept: OpenConnection | null = null

  async function connection(): Promise<Result<OpenConnection, SmtpError>> {
    const last = kept
    kept = null
    if (last !== null && (await last.isAlive())) return { ok: true, value: last }
    last?.close()
    return openConnection(given, deadlineMs)
  }

  return {
    id: 'smtp',
    async send(message) {
      const open = await connection()
      if (!open.ok) return { kind: 'wait', fault: readConnectError(open.error), milliseconds: null }
      const sent = await open.value.send(given.from, message.address, await compose(given, message))
      if (!sent.ok) {
        open.value.close()
        return readSendError(sent.error)
      }
      kept = open.value
      return { kind: 'accepted', providerId: sent.value.slice(0, 200) }
    },
    async probe(): Promise<MessageFault | null> {
      const open = await connection()
      if (!open.ok) return readConnectError(open.error)
      kept = open.value
      return null
    },
    close(): void {
      kept?.close()
      kept = null
    },
  }
}

/** The Message-ID is ours on every attempt: whoever gets it twice can tell. */
function compose(
  { from, name }: SmtpSettings,
  { id, address, subject, body }: OutgoingMessage,
): Promise<Buffer> {
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return new MailComposer({
    from: { address: from, name },
    to: address,
    subject: subject ?? '',
    text: body,
    messageId: `<${id}@${domain}>`,
    headers: { 'List-Unsubscribe': `<mailto:${from}?subject=SAIR>` },
  })
    .compile()
    .build()
}
