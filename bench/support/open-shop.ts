import { openTill } from '#e2e/screens/store/open-till'
import { signIn } from '#e2e/screens/store/sign-in'
import { people } from '#e2e/support/app/people'
import { startTill, type Till } from '#e2e/support/app/till'

const beforeThePage = `
  // The compiler names functions through a helper of its own, which those sent into the page do not find there.
  globalThis.__name = (made) => made
  // Heard before the page hears it: a scanner's keys are taken out of circulation by the first to listen.
  addEventListener('keydown', (event) => globalThis.benchPressed?.(event), { capture: true })
`

/** The app on this folder, a cashier signed in, the till open: ready for the first scan. */
export async function openShop(folder: string): Promise<Till> {
  const till = await startTill(folder)
  await till.window.addInitScript(beforeThePage)
  await till.window.reload()
  await signIn(till.window, people.cashier)
  await openTill(till.window, '200,00')
  return till
}
