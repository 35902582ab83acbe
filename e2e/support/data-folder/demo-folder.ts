import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoSize, seedShop } from '#scripts/demo-shop/seed-shop'

let template: string | undefined

/** A fresh data folder with the demo shop in it; seeded once per run, then copied. */
export async function demoFolder(): Promise<string> {
  if (template === undefined || !existsSync(template)) {
    template = mkdtempSync(join(tmpdir(), 'balcao-template-'))
    await seedShop(template, demoSize)
  }
  const folder = mkdtempSync(join(tmpdir(), 'balcao-'))
  cpSync(template, folder, { recursive: true })
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
