import type { Duplex } from 'node:stream'
import { fail, ok, type Result } from '#shared/kernel/result'
import { faultOf, type Connection, type Fault, type ReadAnswer } from './transport'

/** Small enough that a line of 9,600 baud shows progress about twice a second. */
const CHUNK = 512
/** A device that takes nothing for so long takes nothing any more. */
const STALL_MS = 10_000

/** A conversation over a stream that is open already: a socket or a serial port. */
export function streamConnection(
  stream: Duplex,
  release: Connection['release'],
  stallMs = STALL_MS,
): Connection {
  let broken: Fault | null = null
  let heard: number[] = []
  let wake: () => void = () => undefined

  stream.on('data', (bytes: Buffer) => {
    heard.push(...bytes)
    wake()
  })
  const breaks = (fault: Fault): void => {
    broken ??= fault
    wake()
  }
  stream.on('error', (error) => breaks(faultOf(error)))
  stream.on('close', () => breaks({ code: 'cut-off', reason: 'closed by the device' }))

  function write(chunk: Uint8Array): Promise<Result<void, Fault>> {
    return new Promise((resolve) => {
      const stalled = setTimeout(
        () => resolve(fail({ code: 'no-answer', reason: 'takes no bytes' })),
        stallMs,
      )
      const settle = (result: Result<void, Fault>): void => {
        clearTimeout(stalled)
        resolve(result)
      }
      wake = () => broken && settle(fail(broken))
      stream.write(chunk, (error) => settle(error ? fail(faultOf(error)) : ok(undefined)))
    })
  }

  async function send(bytes: Uint8Array): Promise<Result<void, Fault>> {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      if (broken) return fail(broken)
      const written = await write(bytes.subarray(at, at + CHUNK))
      if (!written.ok) return written
    }
    return ok(undefined)
  }

  function hear<Answer>(read: ReadAnswer<Answer>, ms: number): Promise<Result<Answer | null, Fault>> {
    return new Promise((resolve) => {
      const settle = (result: Result<Answer | null, Fault>): void => {
        clearTimeout(late)
        resolve(result)
      }
      const late = setTimeout(() => settle(ok(null)), ms)
      wake = () => {
        const answer = read(heard)
        if (answer !== undefined) settle(ok(answer))
        else if (broken) settle(fail(broken))
      }
      wake()
    })
  }

  return {
    send,
    ask: async (bytes, read, ms) => {
      heard = []
      const sent = await send(bytes)
      return sent.ok ? hear(read, ms) : sent
    },
    release,
  }
}
