import { Button } from '@mantine/core'
import { CircleCheck } from 'lucide-react'
import type { Scope } from '#shared/kernel/parameter'
import type { ParameterList, ParameterView } from '#shared/store/settings/parameter-list'
import { parameterWords } from '#shared/store/settings/parameter-words'
import { parameterOf } from '#shared/store/settings/parameters'
import { originWords, scopeWords } from './origin-words'
import styles from './parameter-card.module.css'

interface ParameterCardProps {
  readonly view: ParameterView
  readonly terminal: ParameterList['terminals'][number]
  /** Looked for and found: it has the focus, and is told from its neighbours. */
  readonly isLanded: boolean
  readonly onOpen: (scope: Scope) => void
}

/** One parameter: what holds here, why, and what each scope says. */
export function ParameterCard({ view, terminal, isLanded, onOpen }: ParameterCardProps) {
  const parameter = parameterOf(view.key)
  return (
    <section className={styles.card} aria-label={parameter.name} data-landed={isLanded || undefined}>
      <p className={styles.path}>{parameter.menu.join(' › ')}</p>
      <h3 className={styles.name}>{parameter.name}</h3>
      <p className={styles.help}>{parameter.help}</p>
      <p className={styles.holds} data-holds>
        <CircleCheck size={18} aria-hidden />
        <strong>{parameterWords(parameter, view.value)}</strong>
        <span>{originWords(view, terminal)}</span>
      </p>
      <ul className={styles.scopes}>
        {view.scopes.map((said, index) => (
          <li key={said.scope} className={styles.scope} data-wins={said.scope === view.origin || undefined}>
            <span>{scopeWords(said.scope, terminal)}</span>
            <span className={styles.value}>
              {said.state === 'set' && parameterWords(parameter, said.value)}
              {said.state === 'inherited' && <span className={styles.quiet}>Herdado</span>}
              {said.state === 'unreadable' && (
                <span className={styles.stop}>Valor gravado ilegível: não vale</span>
              )}
            </span>
            <Button
              variant="default"
              data-autofocus={(isLanded && index === 0) || undefined}
              aria-label={`Alterar ${parameter.name} em ${scopeWords(said.scope, terminal)}`}
              onClick={() => onOpen(said.scope)}
            >
              Alterar
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
