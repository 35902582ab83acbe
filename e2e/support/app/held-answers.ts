import type { OperationName } from '#shared/contract'
import type { Till } from './till'

type Answer = (event: unknown, request: { readonly name: string }) => unknown

/** Main's side of the till as these tests reach into it. */
interface Main {
  releaseAnswers?: () => void
}

/** Main does what it is asked by `name` at once, and answers only after `release`: a slow computer, at its slowest. */
export async function holdAnswers(
  { app }: Till,
  name: OperationName,
): Promise<{ readonly release: () => Promise<void> }> {
  await app.evaluate(({ ipcMain }, held) => {
    // Electron keeps no public way to what was registered.
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Answer> }
    const answer = handlers.get('call')
    if (answer === undefined) throw new Error('main answers no calls')
    const released = new Promise<void>((resolve) => {
      const main = globalThis as Main
      main.releaseAnswers = () => {
        handlers.set('call', answer)
        resolve()
      }
    })
    handlers.set('call', async (event, request) => {
      const reply = await answer(event, request)
      if (request.name === held) await released
      return reply
    })
  }, name)
  return { release: () => app.evaluate(() => (globalThis as Main).releaseAnswers?.()) }
}
