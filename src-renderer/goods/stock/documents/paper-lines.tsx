import type { DocumentKindId } from '#shared/goods/stock/documents/document-kind'
import type { DocumentLine } from '#shared/goods/stock/documents/document-view'
import { ListPanel } from '../../../ui/list/list-panel'
import { PaperLine } from './paper-line'
import type { Paper } from './use-paper'

interface PaperLinesProps {
  readonly paper: Paper
  readonly kind: DocumentKindId
  readonly onChoose: (line: DocumentLine) => void
}

/** The lines of a paper, the last one put there first. */
export function PaperLines({ paper, kind, onChoose }: PaperLinesProps) {
  return (
    <ListPanel
      items={paper.lines}
      what="os itens"
      error={paper.error}
      onRetry={() => void paper.refresh()}
      label="Itens do documento"
      getKey={({ id }) => id}
      rowHeight={64}
      onChoose={onChoose}
      onNearEnd={paper.more}
      emptyText="Leia o primeiro produto, ou procure pela descrição."
      renderItem={(line) => <PaperLine kind={kind} line={line} />}
    />
  )
}
