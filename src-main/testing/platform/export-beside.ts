import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Exported {
  readonly rows: number
  /** The most memory its process ever had, in MB. */
  readonly peak: number
}

/** Has a process of its own write a report's rows into a file, as the worker does, and tells what it took. */
export async function exportBeside(
  database: string,
  report: string,
  format: 'csv' | 'xlsx',
  until: number,
  file: string,
): Promise<Exported> {
  const here = (name: string) => new URL(name, import.meta.url).href
  const program = `
    const { performTask } = await import('${here('../../platform/worker/perform-task.ts')}')
    const { openReading } = await import('${here('../../platform/worker/reading-connection.ts')}')
    const { taskSignal } = await import('${here('../../platform/worker/task-signal.ts')}')
    const { reportTasks } = await import('${here('../../reporting/report-tasks.ts')}')
    const [database, report, format, until, file] = process.argv.slice(1)
    const told = await performTask(reportTasks, openReading(database), {
      task: 'report.export',
      order: {
        asked: { report, from: 0, until: Number(until), choices: {}, clock: { timeZone: 'UTC', dayStartsAt: 0 } },
        order: { column: 'at', descending: false },
        format,
        file,
      },
      memory: taskSignal().memory,
    })
    console.log(JSON.stringify({ rows: told.done, peak: process.resourceUsage().maxRSS / 1024 }))`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program, database, report, format, String(until), file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  child.stdout.on('data', (part) => (said += String(part)))
  await once(child, 'exit')
  return JSON.parse(said) as Exported
}
