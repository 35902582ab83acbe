import Connection from 'nodemailer/lib/smtp-connection'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { SmtpSettings } from './smtp-settings'

/** An error as nodemailer gives it: with the server's code where the server said something. */
export interface SmtpError {
  readonly code: string | null
  readonly responseCode: number | null
  readonly response: string | null
  /** What was being said: `RCPT TO`. */
  readonly command: string | null
}

/** A connection that is logged in; it is kept for the next message, and seen to be alive before it is used again. */
export interface OpenConnection {
  readonly send: (from: string, to: string, message: Buffer) => Promise<Result<string, SmtpError>>
  /** Whether the server still answers here: nothing is sent by it. */
  readonly isAlive: () => Promise<boolean>
  readonly close: () => void
}

type Done = (error?: unknown) => void

export async function openConnection(
  { host, port, security, user, password }: SmtpSettings,
  deadlineMs: number,
): Promise<Result<OpenConnection, SmtpError>> {
  const connection = new Connection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: deadlineMs,
    greetingTimeout: deadlineMs,
    socketTimeout: deadlineMs,
  })
  // A connection that fails or ends while somebody waits answers by that; one that lies idle tells nobody.
  let waits: Done = () => undefined
  connection.on('error', (error) => waits(error))
  connection.on('end', () => waits(new Error('ended')))
  const once = (work: (done: Done) => void): Promise<unknown> =>
    new Promise((resolve) => {
      waits = (error) => resolve(error ?? null)
      work(waits)
    })
  const connected = await once((done) => connection.connect(done))
  if (connected !== null) return failed(connection, connected)
  if (user !== '') {
    const entered = await once((done) => connection.login({ user, pass: password }, done))
    if (entered !== null) return failed(connection, entered)
  }
  return ok({
    send: (from, to, message) =>
      new Promise((resolve) => {
        connection.send({ from, to: [to] }, message, (error, info) =>
          resolve(error ? fail(read(error)) : ok(info.response)),
        )
      }),
    isAlive: async () => !connection.destroyed && (await once((done) => connection.reset(done))) === null,
    close: () => connection.close(),
  })
}

function failed(connection: Connection, error: unknown): Result<never, SmtpError> {
  connection.close()
  return fail(read(error))
}

function read(error: unknown): SmtpError {
  const said: Partial<Record<keyof SmtpError, unknown>> = typeof error === 'object' && error ? error : {}
  return {
    code: typeof said.code === 'string' ? said.code : null,
    responseCode: typeof said.responseCode === 'number' ? said.responseCode : null,
    response: typeof said.response === 'string' ? said.response : null,
    command: typeof said.command === 'string' ? said.command : null,
  }
}
