import type { ScannerView } from '#shared/devices/device/scanner-operations'
import { visibleCode } from '#shared/devices/device/visible-code'
import { clockTime } from '../../../app/times'
import { scannerFaultWords } from './scanner-fault-words'
import { scannerWords } from './scanner-words'
import styles from './scanner-section.module.css'

/** How the scanner is right now, what came from it, and what to try. */
export function ScannerLive({ scanner }: { readonly scanner: ScannerView }) {
  const { status, lastBytes, lastScan, lastFault } = scanner
  const { label, tone } = scannerWords[status]
  return (
    <dl className={styles.facts}>
      <dt>Situação</dt>
      <dd data-tone={tone}>{label}</dd>
      <dt>Leitura</dt>
      <dd>{lastScan === null ? 'Nenhuma' : `${visibleCode(lastScan.code)} às ${clockTime(lastScan.at)}`}</dd>
      <dt>Recebido</dt>
      <dd className={styles.bytes}>{lastBytes || '—'}</dd>
      <dt>Último erro</dt>
      <dd>
        {lastFault === null ? (
          'Nenhum'
        ) : (
          <>
            {clockTime(lastFault.at)} · {scannerFaultWords[lastFault.code].what}{' '}
            <span className={styles.quiet}>{scannerFaultWords[lastFault.code].advice}</span>
          </>
        )}
      </dd>
    </dl>
  )
}
