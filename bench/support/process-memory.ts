import { readdirSync, readFileSync } from 'node:fs'

/** What a process and all its children take, in megabytes. */
interface TreeMemory {
  /** Shared pages counted once, divided among those who share them. */
  readonly pss: number
  /** Shared pages counted in every process. */
  readonly rss: number
}

/** Memory of the process tree below `root`, itself included, from /proc: Linux only. */
export function treeMemory(root: number): TreeMemory {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : undefined
    if (parent !== undefined) parents.set(Number(name), parent)
  }
  const tree = [root]
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child)
  const sums = tree.map(readMemory)
  return {
    pss: sums.reduce((sum, { pss }) => sum + pss, 0) / 1024,
    rss: sums.reduce((sum, { rss }) => sum + rss, 0) / 1024,
  }
}

function parentOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`)
  // The name may hold spaces and brackets: what follows is read after the last one.
  const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  return parent === undefined ? undefined : Number(parent)
}

function readMemory(pid: number): TreeMemory {
  const rollup = read(`/proc/${pid}/smaps_rollup`) ?? ''
  const kilobytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0)
  return { pss: kilobytes('Pss'), rss: kilobytes('Rss') }
}

/** Undefined when the process ended meanwhile. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
