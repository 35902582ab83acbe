import { documentKinds } from '#shared/goods/stock/documents/document-kind'
import { PlaceFrame } from '../../../shell/place-frame'
import { Busy } from '../../../ui/dialog/busy'
import { ErrorText } from '../../../ui/fields/error-text'
import { Draft } from './draft'
import { Posted } from './posted'
import { usePaper } from './use-paper'

interface OpenPaperProps {
  readonly id: string
  readonly onBack: () => void
}

/** One paper: filled while it is a draft, read once it is posted. */
export function OpenPaper({ id, onBack }: OpenPaperProps) {
  const paper = usePaper(id)
  const { document, error } = paper
  if (document === null)
    return (
      <PlaceFrame title="Estoque" onBack={onBack}>
        {error === null ? <Busy active what="o documento" /> : <ErrorText>{error}</ErrorText>}
      </PlaceFrame>
    )
  const { name } = documentKinds[document.kind]
  return (
    <PlaceFrame
      title={document.number === null ? `${name}: rascunho` : `${name} nº ${document.number}`}
      onBack={onBack}
    >
      {document.state === 'draft' ? (
        <Draft paper={paper} document={document} onClosed={onBack} />
      ) : (
        <Posted paper={paper} document={document} onUndone={onBack} />
      )}
    </PlaceFrame>
  )
}
