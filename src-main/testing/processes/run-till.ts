import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { AppContract, OperationName } from '#shared/contract'
import type { TerminalId } from '#shared/kernel/ids'
import type { InputOf } from '#shared/kernel/operation'

const child = fileURLToPath(new URL('./till-child.ts', import.meta.url))

/** What a process of its own does, where, and when it begins or dies. */
interface Errand<N extends OperationName> {
  readonly folder: string
  readonly terminal: TerminalId
  readonly moment: 'before-commit' | 'after-commit' | number
  readonly operation: N
  readonly input: InputOf<AppContract[N]>
}

interface Ended {
  readonly signal: NodeJS.Signals | null
  readonly said: string
}

/** Runs one operation of a till in its own process until that ends, by itself or not. */
export function runTill<N extends OperationName>(errand: Errand<N>): Promise<Ended> {
  const { folder, terminal, moment, operation, input } = errand
  const words = [folder, String(terminal), String(moment), operation, JSON.stringify(input)]
  return new Promise((resolve, reject) => {
    const started = spawn(process.execPath, ['--import', 'tsx', child, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    started.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    started.on('error', reject)
    started.on('close', (_code, signal) => resolve({ signal, said }))
  })
}

/** An instant by which several processes asked for now are all ready. */
export const together = (): number => Date.now() + 4_000
