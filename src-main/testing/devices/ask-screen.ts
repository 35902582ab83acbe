import { once } from 'node:events'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'

/** A port nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A browser on a tablet, as far as HTTP goes: what it says is in the test's hands, and every byte it hears is kept. */
export function tabletAt(port: number) {
  const host = `127.0.0.1:${port}`
  let cookie = ''
  let heard = ''

  function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): ClientRequest {
    const sent = request({
      host: '127.0.0.1',
      port,
      path,
      method,
      agent: false,
      headers: { host, ...(cookie === '' ? {} : { cookie }), ...headers },
    })
    return sent.end(body)
  }

  async function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    heard += answer.rawHeaders.join('\n')
    answer.setEncoding('utf8').on('data', (text: string) => (heard += text))
    // The till that goes away in the middle is what many a test is about.
    answer.on('error', () => undefined)
    return answer
  }

  return {
    heard: () => heard,
    async fetch(path: string, asked?: Asked) {
      const answer = await answerTo(ask(path, asked))
      let body = ''
      answer.on('data', (text: string) => (body += text))
      await once(answer, 'end')
      return { status: answer.statusCode, headers: answer.headers, body }
    },
    /** Tries to be paired; keeps the token when it is. */
    async pair(code: string, { name = 'Tablet', ...headers }: Readonly<Record<string, string>> = {}) {
      const sent = ask('/parear', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: `http://${host}`, ...headers },
        body: JSON.stringify({ code, name }),
      })
      const answer = await answerTo(sent)
      cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie
      return answer.statusCode
    },
    /** Follows the till. */
    async follow() {
      const answer = await answerTo(ask('/eventos'))
      const ended = new Promise((resolve) => answer.once('close', resolve))
      const screens: string[] = []
      let rest = ''
      answer.on('data', (text: string) => {
        const blocks = (rest + text).split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) {
          const data = /^event: screen\ndata: (.*)$/.exec(block)?.[1]
          if (data !== undefined) screens.push(data)
        }
      })
      return { status: answer.statusCode, screens, ended }
    },
    cookie: () => cookie,
  }
}
export type Tablet = ReturnType<typeof tabletAt>
