import type { BranchTabProps } from './branch-tab'
import { NewTerminal } from './new-terminal'
import { TerminalName } from './terminal-name'
import styles from './branch-editor.module.css'

/** The terminals of a branch, the series each prints under and the numbers it has reached. */
export function BranchTerminals({ branch, take }: BranchTabProps) {
  return (
    <div className={styles.page}>
      {branch.terminals.map((terminal) => (
        <TerminalName key={terminal.id} terminal={terminal} take={take} />
      ))}
      <h3 className={styles.heading}>Novo caixa</h3>
      <NewTerminal branch={branch} take={take} />
    </div>
  )
}
