import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { CallLog } from '../operators/call-log'
import type { Fault } from '../operators/faults/fault'
import type { FaultSwitches } from '../operators/faults/fault-switches'
import type { HeldCalls } from '../operators/faults/held-calls'
import { gatewayCredentials } from './gateway-id'
import type { MessageInbox } from './inbox'
import { readMail } from './read-mail'

/** The steps of a delivery, by which faults may be switched on. */
export const smtpPaths = ['/mensagem', '/entrada'] as const

interface Surroundings {
  readonly inbox: MessageInbox
  readonly faults: FaultSwitches
  readonly held: HeldCalls
  readonly calls: CallLog
  readonly now: () => number
}

class Refusal extends Error {
  constructor(
    readonly responseCode: number,
    words: string,
  ) {
    super(words)
  }
}

/**
 * An SMTP server on 127.0.0.1 that keeps what it takes. There is nobody called `ninguem@`, and the mailbox of `lotada@` is
 * full. Port 0 takes any free one, and keeps it.
 */
export async function openSmtpPort(wanted: number, { inbox, faults, held, calls, now }: Surroundings) {
  const sockets = new Map<number, Socket>()
  let server = await listen(wanted)
  const { port } = server.server.address() as AddressInfo

  function note(path: string, fault: Fault | undefined, status: number | null): void {
    calls.add({
      at: now(),
      operator: 'smtp',
      method: 'SMTP',
      path,
      requestId: null,
      body: null,
      fault: fault?.kind ?? null,
      status,
      code: null,
    })
  }

  function create(): SMTPServer {
    return new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      disableReverseLookup: true,
      logger: false,
      onAuth({ username, password }, _session, callback) {
        const fault = faults.take('smtp', '/entrada')
        const { user, password: right } = gatewayCredentials.smtp
        const isLetIn = fault?.kind !== 'wrong-credential' && username === user && password === right
        note('/entrada', fault, isLetIn ? 235 : 535)
        if (isLetIn) callback(null, { user })
        else callback(new Refusal(535, '5.7.8 Authentication failed'))
      },
      onRcptTo({ address }, _session, callback) {
        if (address.startsWith('ninguem@')) callback(new Refusal(550, '5.1.1 No such user here'))
        else if (address.startsWith('lotada@')) callback(new Refusal(452, '4.2.2 Mailbox full'))
        else callback()
      },
      onData(stream, session, callback) {
        void text(stream).then((raw) => receive(raw, session, callback))
      },
    })
  }

  async function receive(
    raw: string,
    session: SMTPServerSession,
    callback: (error?: Error | null) => void,
  ): Promise<void> {
    const fault = faults.take('smtp', '/mensagem')
    const keep = (): void => inbox.take({ at: now(), gateway: 'smtp', ...readMail(raw, session) })
    const drop = (garbage = ''): void => {
      note('/mensagem', fault, null)
      const socket = sockets.get(session.remotePort)
      if (garbage !== '') socket?.write(garbage)
      socket?.destroySoon()
    }
    const answer = (refusal?: Refusal): void => {
      note('/mensagem', fault, refusal?.responseCode ?? 250)
      callback(refusal)
    }
    switch (fault?.kind) {
      case 'lost-before':
        return drop()
      case 'lost-after':
      case 'error-after':
        keep()
        return drop()
      case 'malformed':
        keep()
        return drop('25')
      case 'error-before':
        return answer(new Refusal(451, '4.3.0 Try again later'))
      case 'too-many-requests':
        return answer(new Refusal(421, '4.7.0 Too many messages, slow down'))
      case 'delay':
        await held.hold(fault.ms)
        keep()
        return answer()
      case 'late-answer':
        keep()
        await held.hold(fault.ms)
        return answer()
      case 'doubled':
        keep()
        keep()
        return answer()
      default:
        keep()
        return answer()
    }
  }

  function listen(at: number): Promise<SMTPServer> {
    const made = create()
    made.server.on('connection', (socket: Socket) => {
      const from = socket.remotePort ?? 0
      sockets.set(from, socket)
      socket.once('close', () => sockets.delete(from))
    })
    // A client that hangs up in the middle is none of the server's failures.
    made.on('error', () => undefined)
    return new Promise((resolve, reject) => {
      made.server.once('error', reject)
      made.listen(at, '127.0.0.1', () => resolve(made))
    })
  }

  return {
    host: '127.0.0.1',
    port,
    url: `smtp://127.0.0.1:${port}`,
    async close(): Promise<void> {
      if (!server.server.listening) return
      const closed = new Promise<void>((resolve) => server.server.close(() => resolve()))
      for (const socket of sockets.values()) socket.destroy()
      await closed
    },
    async reopen(): Promise<void> {
      if (!server.server.listening) server = await listen(port)
    },
  }
}
export type SmtpPort = Awaited<ReturnType<typeof openSmtpPort>>
