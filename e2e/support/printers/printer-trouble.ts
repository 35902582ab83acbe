import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { controlFile } from '#main/devices/hardware/simulated/simulated-papers'

const control = (dataFolder: string): string => join(dataFolder, 'papers', controlFile)

/** Has the simulated printer fail from now on. */
export function failPrinter(dataFolder: string, how: 'offline' | 'out-of-paper'): void {
  writeFileSync(control(dataFolder), how)
}

export function mendPrinter(dataFolder: string): void {
  rmSync(control(dataFolder))
}
