import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import type { ScannerView } from '#shared/devices/device/scanner-operations'
import type { ScannerChoice } from './scanner-choice'
import { connectionWords } from './scanner-draft'
import { scannerWords } from './scanner-words'
import styles from './scanner-section.module.css'

interface ScannerListProps {
  readonly scanners: readonly ScannerView[]
  readonly choice: ScannerChoice
  readonly onChoose: (choice: ScannerChoice) => void
}

/** Those that type, which need no setting up, then each that was. */
export function ScannerList({ scanners, choice, onChoose }: ScannerListProps) {
  return (
    <>
      <ul className={styles.list} aria-label="Leitores">
        <li>
          <button
            type="button"
            className={styles.scanner}
            aria-pressed={choice === 'wedge'}
            onClick={() => onChoose('wedge')}
          >
            <span className={styles.name}>Leitores de teclado</span>
            <span className={styles.quiet}>Pronto · nada a configurar</span>
          </button>
        </li>
        {scanners.map(({ settings: { id, name, connection }, status }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.scanner}
              aria-pressed={choice === id}
              onClick={() => onChoose(id)}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.quiet}>
                <span data-tone={scannerWords[status].tone}>{scannerWords[status].label}</span> ·{' '}
                {connectionWords[connection.kind]}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<Plus size={18} aria-hidden />}
        aria-pressed={choice === 'new'}
        onClick={() => onChoose('new')}
      >
        Incluir leitor
      </Button>
    </>
  )
}
