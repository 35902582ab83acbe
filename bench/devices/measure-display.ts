import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright/test'
import { customerPage } from '#e2e/screens/devices/customer-display'
import { closeTill } from '#e2e/support/app/till'
import { storeDisplaySettings } from '#main/devices/display/display-setting'
import { connect, openFile } from '#main/platform/database/connection'
import { displaySettingsSchema } from '#shared/devices/display/display-settings'
import { terminalIdSchema } from '#shared/kernel/ids'
import { dropFolder, freshFolder, someBarcodes, type BenchShop } from '../bench-shop'
import { measurement, type Measurement } from '../figures/measurement'
import { openShop } from '../support/open-shop'
import { treeMemory } from '../support/process-memory'
import { scanCode } from '../support/scan-code'

/** Longer than any idle work a start leaves behind. */
const SETTLED_MS = 5_000

/** How far the customer's screen is behind the cashier's, line by line, and what its window takes. */
export async function measureDisplay(shop: BenchShop, lines: number): Promise<Measurement[]> {
  const without = await memoryWithout(shop)
  const folder = await shopWith(shop, 'window')
  const codes = someBarcodes(folder, lines + 1)
  const till = await openShop(folder)
  try {
    const display = await customerPage(till)
    const behind: number[] = []
    for (const [index, code] of codes.entries()) {
      const line = `[role="listitem"][aria-posinset="${index + 1}"]`
      await Promise.all([
        stampWhen(till.window, { selector: line }),
        stampWhen(display, { text: index === 0 ? '1 item' : `${index + 1} itens` }),
      ])
      await scanCode(till, code)
      const [cashier, customer] = await Promise.all([readStamp(till.window), readStamp(display)])
      // The first line opens the sale, and turns the greeting into a list.
      if (index > 0) behind.push(customer - cashier)
    }
    await wait(SETTLED_MS)
    const withWindow = treeMemory(till.app.process().pid ?? 0).pss
    return [
      measurement('line painted → customer’s screen painted', shop.name, behind),
      measurement(
        'memory with the customer’s window',
        shop.name,
        [withWindow],
        { name: 'without it', readings: [without] },
        'MB',
      ),
    ]
  } finally {
    await closeTill(till)
    dropFolder(folder)
  }
}

/** Megabytes of the whole process tree, shared pages counted once, after one line. */
async function memoryWithout(shop: BenchShop): Promise<number> {
  const folder = await shopWith(shop, 'off')
  const [code = ''] = someBarcodes(folder, 1)
  const till = await openShop(folder)
  try {
    await stampWhen(till.window, { selector: '[role="listitem"]' })
    await scanCode(till, code)
    await readStamp(till.window)
    await wait(SETTLED_MS)
    return treeMemory(till.app.process().pid ?? 0).pss
  } finally {
    await closeTill(till)
    dropFolder(folder)
  }
}

async function shopWith(shop: BenchShop, kind: 'off' | 'window'): Promise<string> {
  const folder = await freshFolder(shop)
  const database = connect(openFile(join(folder, 'balcao.db')))
  const settings = displaySettingsSchema.parse({ screen: { kind } })
  database.write((db) => storeDisplaySettings(db, terminalIdSchema.parse(1), settings))
  database.close()
  return folder
}

interface Stamped {
  benchStamp: Promise<number>
}

/** Notes, on the clock all windows share, when the frame that shows this was painted. */
async function stampWhen(
  page: Page,
  expected: { readonly selector?: string; readonly text?: string },
): Promise<void> {
  await page.evaluate(({ selector, text }) => {
    const bench = globalThis as unknown as Stamped
    bench.benchStamp = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (selector !== undefined && document.querySelector(selector) === null) return
        if (text !== undefined && !document.body.textContent.includes(text)) return
        observer.disconnect()
        requestAnimationFrame(() => {
          void scheduler.postTask(() => resolve(performance.timeOrigin + performance.now()), {
            priority: 'user-blocking',
          })
        })
      })
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    })
  }, expected)
}

function readStamp(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Stamped).benchStamp)
}
