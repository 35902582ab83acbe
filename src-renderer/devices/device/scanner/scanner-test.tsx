import { symbologyName } from '#shared/devices/device/symbologies'
import { visibleCode } from '#shared/devices/device/visible-code'
import { clockTime } from '../../../app/times'
import { useLastScan } from '../../../scanner/last-scan'
import { useScanTarget } from '../../../scanner/targets'
import { sound } from '../../../sound/sound'
import styles from './scanner-section.module.css'

/** While it is open, whatever is scanned is shown here and goes nowhere else. */
export function ScannerTest() {
  const last = useLastScan()
  useScanTarget(() => sound.found())
  return (
    <section className={styles.test} aria-label="Teste">
      <h3 className={styles.title}>Teste: passe um código…</h3>
      <div aria-live="polite">
        {last === null ? (
          <p className={styles.quiet}>A leitura aparece aqui e não entra em nenhuma venda.</p>
        ) : (
          <>
            <p className={styles.code}>{visibleCode(last.code)}</p>
            <p className={styles.quiet}>
              {last.scannerName ?? 'Leitor de teclado'} · {clockTime(last.at)} ·{' '}
              {last.symbology === null ? 'simbologia não informada' : symbologyName(last.symbology)}
            </p>
          </>
        )}
      </div>
    </section>
  )
}
