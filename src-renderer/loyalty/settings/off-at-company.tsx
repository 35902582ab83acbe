import { programSwitch, type KnownProgram } from '#shared/loyalty/port/program-id'
import type { ProgramSettings } from '#shared/loyalty/settings/program-settings'
import styles from './loyalty-settings.module.css'

interface OffAtCompanyProps {
  readonly settings: ProgramSettings
  readonly programs: readonly KnownProgram[]
}

/** Off at the company, a programme is off at every branch, whatever it says itself (FEATURES D1, E1). */
export function OffAtCompany({ settings, programs }: OffAtCompanyProps) {
  return programs
    .filter(({ id }) => settings.offAtCompany.includes(id))
    .map((program) => (
      <p key={program.id} className={styles.attention}>
        {words(program)}
      </p>
    ))
}

function words(program: KnownProgram): string {
  const { name, menu } = programSwitch(program)
  return program.way === 'scores'
    ? `Nenhuma filial pontua enquanto “${name}” não estiver ligado na empresa.`
    : `O ${program.choiceName} só atende com “${name}” ligado em ${menu.join(' › ')}.`
}
