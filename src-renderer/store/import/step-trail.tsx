import styles from './import-screen.module.css'

const steps = {
  choose: 'Arquivo',
  columns: 'Colunas',
  check: 'Conferência',
  run: 'Importação',
  done: 'Pronto',
} as const
export type StepName = keyof typeof steps

/** Where one is on the way from a file to what it brings. */
export function StepTrail({ at }: { readonly at: StepName }) {
  return (
    <ol className={styles.trail} aria-label="Etapas">
      {Object.entries(steps).map(([name, label]) => (
        <li key={name} aria-current={name === at ? 'step' : undefined}>
          {label}
        </li>
      ))}
    </ol>
  )
}
