import { askDatabase, changeDatabase } from '../app/till'
import type { SerialScanner } from './serial-scanner'

/** Serial scanners set up before the till starts: “Leitor 1”, “Leitor 2”… */
export function installScanners(dataFolder: string, lines: readonly SerialScanner[]): void {
  const scanners = lines.map(({ path }, index) => ({
    id: index + 1,
    name: `Leitor ${index + 1}`,
    connection: { kind: 'serial', path, baudRate: 9_600, frame: '8N1', ending: 'suffix' },
    format: {},
  }))
  changeDatabase(
    dataFolder,
    'INSERT INTO setting (key, value) VALUES (?, ?)',
    `scanners.${askDatabase<{ uid: string }>(dataFolder, 'SELECT uid FROM terminal ORDER BY id')[0]?.uid ?? ''}`,
    JSON.stringify({ scanners }),
  )
}
