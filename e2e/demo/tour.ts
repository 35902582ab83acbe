import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright/test'
import { startSimulators, type Simulators } from '#main/simulators/operators/start-simulators'
import { closeTill, startTill, type Till } from '../support/app/till'
import { demoFolder, removeFolder } from '../support/data-folder/demo-folder'
import { enterAccounts, setUpLoyalty, type LoyaltyChoice } from '../support/loyalty/loyalty-folder'
import { resizeWindow } from './resize-window'

/** A walk through the real app on a demo shop of its own, leaving numbered pictures. */
export interface Tour {
  readonly till: Till
  readonly window: Page
  /** The next file for a picture of this name. */
  readonly fileFor: (name: string) => string
  readonly picture: (name: string) => Promise<void>
  readonly end: () => Promise<void>
}

/** A walk through a shop that loyalty operators serve. */
export interface LoyaltyTour extends Tour {
  readonly simulators: Simulators
}

/** Arguments: where the pictures go, and the size of the page, `1280x800` unless told. */
export async function startTour(): Promise<Tour> {
  return walk(await demoFolder())
}

/** On a computer the program was never started on. */
export function startEmptyTour(): Promise<Tour> {
  return walk(mkdtempSync(join(tmpdir(), 'balcao-')))
}

/** With `accounts` every operator is known and none serves the branch yet. */
export async function startLoyaltyTour(loyalty: LoyaltyChoice | 'accounts'): Promise<LoyaltyTour> {
  const simulators = await startSimulators()
  const dataFolder = await demoFolder()
  if (loyalty === 'accounts') enterAccounts(dataFolder, simulators)
  else setUpLoyalty(dataFolder, simulators, loyalty)
  const tour = await walk(dataFolder)
  const end = async (): Promise<void> => {
    await tour.end()
    await simulators.close()
  }
  return { ...tour, simulators, end }
}

async function walk(dataFolder: string): Promise<Tour> {
  const [out = '.data/demo-run', size = '1280x800'] = process.argv.slice(2)
  const folder = resolve(out)
  mkdirSync(folder, { recursive: true })
  // Ports and folders are named from here: no path of this computer gets into a picture.
  process.chdir(dataFolder)
  const till = await startTill(dataFolder)
  const { window } = till
  const [width = 1280, height = 800] = size.split('x').map(Number)
  await resizeWindow(till, width, height)
  await window.getByLabel('Código do operador').or(window.getByLabel('Nome da loja')).first().waitFor()
  let taken = 0

  function fileFor(name: string): string {
    taken += 1
    const file = join(folder, `${String(taken).padStart(2, '0')}-${name}.png`)
    console.log(`  ${file}`)
    return file
  }

  return {
    till,
    window,
    fileFor,
    picture: async (name) => {
      // Lets the mark on the newest line fade and the windows finish opening.
      await window.waitForTimeout(400)
      // The strip of a folder that is not the usual one names it.
      await window.getByText(/^Outra pasta de dados/).evaluateAll((strips) => {
        for (const strip of strips) strip.style.visibility = 'hidden'
      })
      await window.screenshot({ path: fileFor(name) })
    },
    end: async () => {
      await closeTill(till)
      process.chdir(folder)
      removeFolder(dataFolder)
    },
  }
}
