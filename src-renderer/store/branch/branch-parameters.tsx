import type { TerminalId } from '#shared/kernel/ids'
import type { Parameter } from '#shared/kernel/parameter'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import { ParameterCards } from '../settings/parameter-cards'
import { useParameters } from '../settings/use-parameters'
import type { BranchTabProps } from './branch-tab'
import styles from './branch-editor.module.css'

/** What a branch may decide for itself; the footer is on its first tab, beside the receipt. */
const isOfBranch = ({ key, scopes }: Parameter) => scopes.includes('branch') && key !== 'receipt.footer'

/** The parameters a branch may take, as they stand for its first terminal. */
export function BranchParameters({ branch }: BranchTabProps) {
  const first = branch.terminals[0]
  if (first === undefined)
    return <EmptyState title="Esta filial ainda não tem caixas">Inclua o primeiro na aba Caixas.</EmptyState>
  return <Cards terminalId={first.id} />
}

function Cards({ terminalId }: { readonly terminalId: TerminalId }) {
  const { list, problem, take } = useParameters(terminalId)
  return (
    <div className={styles.cards}>
      {problem !== null && <ErrorText>{problem}</ErrorText>}
      {list !== null && <ParameterCards list={list} take={take} shown={isOfBranch} />}
    </div>
  )
}
