import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { Busy } from '../../../ui/dialog/busy'
import { ErrorText } from '../../../ui/fields/error-text'
import { EmptyState } from '../../../ui/list/empty-state'
import { ResultsOfChoice } from './results-of-choice'

/** “Resultados da Pesquisa” (R20). */
export function Results() {
  const { value: choices, reply } = useAnswer('survey.result-choices', {})
  if (reply?.ok === false) return <ErrorText>{messageFor(reply.error)}</ErrorText>
  if (choices === null) return <Busy active what="as pesquisas" />
  const [first] = choices.surveys
  if (first === undefined)
    return (
      <EmptyState title="Nenhuma pesquisa ainda.">
        <p>Crie uma pesquisa e lance-a na loja: os resultados aparecem aqui.</p>
      </EmptyState>
    )
  return <ResultsOfChoice choices={choices} startsAt={choices.launched ?? first.uid} />
}
