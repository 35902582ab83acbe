import { Button } from '@mantine/core'
import { openSearch, useMissed } from '../../shell/search-state'
import { KeyHint } from '../../ui/key-hint'
import { EmptyState } from '../../ui/list/empty-state'

/** No parameter is called so: perhaps a screen is, which Ctrl+K finds by the same words. */
export function NoParameter({ text }: { readonly text: string }) {
  useMissed(text)
  return (
    <EmptyState title="Nenhum parâmetro encontrado">
      Procure por outra palavra ou escolha um menu.
      <Button variant="default" onClick={openSearch}>
        Procurar “{text}” nas telas&nbsp;<KeyHint>Ctrl K</KeyHint>
      </Button>
    </EmptyState>
  )
}
