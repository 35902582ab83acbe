import type { MadeOld } from './ipc/answers'

/** Which questions on the screen each event of main's makes old. */
export const madeOld: readonly MadeOld[] = [
  { event: 'scanners-changed', questions: ['scanner.list'] },
  { event: 'code-scanned', questions: ['scanner.list'] },
  { event: 'scan-unreadable', questions: ['scanner.list'] },
  { event: 'loyalty-changed', questions: ['loyalty.of-sale', 'loyalty.points-program'] },
  { event: 'loyalty-pending', questions: ['loyalty.pending'] },
]
