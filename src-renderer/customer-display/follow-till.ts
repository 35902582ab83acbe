import type { DisplayScreen } from '#shared/devices/display/display-screen'

/** What a tablet knows of its till. `away`: it does not answer, and what it last said holds no longer. */
export type Link =
  | { readonly state: 'looking' | 'away' | 'unpaired' }
  | { readonly state: 'told'; readonly screen: DisplayScreen }

/** Three beats of the till (screen-streams.ts) that did not come. */
const SILENCE_MS = 8_000
const RETRY_MS = 3_000
const ANSWER_MS = 5_000

/** Follows the till over the shop's network, through its restarts and ours. Returns how to stop. */
export function followTill(tell: (link: Link) => void): () => void {
  let stream: EventSource | null = null
  let timer = 0
  let turn = 0

  function later(milliseconds: number, work: () => void): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(work, milliseconds)
  }

  function stop(): void {
    turn += 1
    window.clearTimeout(timer)
    stream?.close()
    stream = null
  }

  function lose(): void {
    stop()
    tell({ state: 'away' })
    later(RETRY_MS, () => void look())
  }

  async function look(): Promise<void> {
    stop()
    const mine = turn
    const found = await lookForTill()
    if (mine !== turn) return
    if (found === 'away') return lose()
    if (found === 'unpaired') return tell({ state: 'unpaired' })
    listen()
  }

  function listen(): void {
    const heard = () => later(SILENCE_MS, lose)
    stream = new EventSource('/eventos')
    stream.addEventListener('screen', ({ data }: MessageEvent<string>) => {
      heard()
      tell({ state: 'told', screen: JSON.parse(data) as DisplayScreen })
    })
    stream.addEventListener('alive', () => {
      heard()
      answerBeat()
    })
    stream.addEventListener('error', lose)
    heard()
  }

  /** A tablet that slept shows nothing of before. */
  function wake(): void {
    if (!document.hidden) return void look()
    stop()
    tell({ state: 'away' })
  }

  document.addEventListener('visibilitychange', wake)
  void look()
  return () => {
    document.removeEventListener('visibilitychange', wake)
    stop()
  }
}

/** Else the till takes this screen for gone. Where it does not arrive, the next silence tells. */
function answerBeat(): void {
  fetch('/pareada').catch(() => undefined)
}

/** Whether the till is there and knows us; where it was renewed meanwhile, the page is loaded anew. */
async function lookForTill(): Promise<'away' | 'unpaired' | 'paired'> {
  const late = new AbortController()
  setTimeout(() => late.abort(), ANSWER_MS)
  const ask = (path: string) => fetch(path, { signal: late.signal })
  try {
    const page = await (await ask('/')).text()
    if (!page.includes(new URL(import.meta.url).pathname)) location.reload()
    const { status } = await ask('/pareada')
    if (status === 204) return 'paired'
    return status === 401 ? 'unpaired' : 'away'
  } catch {
    return 'away'
  }
}
