import { Button } from '@mantine/core'
import { KeyHint } from '../ui/key-hint'
import { fixedKeys } from './fixed-keys'
import { useFixedKey } from './use-fixed-key'

interface ClearFiltersProps {
  /** Nothing is filtered: there is nothing to clear. */
  readonly isClear: boolean
  readonly onClear: () => void
}

/** “Limpar filtros” of whatever is looked through, by click and by its key. */
export function ClearFilters({ isClear, onClear }: ClearFiltersProps) {
  useFixedKey('clear-filters', onClear, !isClear)
  return (
    <Button
      variant="default"
      disabled={isClear}
      aria-keyshortcuts={fixedKeys['clear-filters'].shown}
      rightSection={<KeyHint>{fixedKeys['clear-filters'].shown}</KeyHint>}
      onClick={onClear}
    >
      Limpar filtros
    </Button>
  )
}
