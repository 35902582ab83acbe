import { programName } from '#shared/loyalty/port/program-id'
import type { ProgramSettings } from '#shared/loyalty/settings/program-settings'
import styles from './loyalty-settings.module.css'

/** The cashback programme that serves the branch as everything is set now. */
export function ServingProgram({ settings: { serves } }: { readonly settings: ProgramSettings }) {
  return (
    <p className={styles.serves}>
      Programa que atende esta filial: <strong>{serves === null ? 'nenhum' : programName(serves)}</strong>
    </p>
  )
}
