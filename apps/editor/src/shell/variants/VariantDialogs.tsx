import { useEditorState } from '../../state/context'
import { AboutVariant } from './AboutVariant'
import { BringOver } from './BringOver'
import { OwnChanges } from './OwnChanges'
import { PromoteVariant } from './PromoteVariant'
import '../../messages/variant-dialogs'

/** All dialogs about variants: one piece to load. */
export function VariantDialogs() {
  const variantId = useEditorState((state) => state.variantId)
  return (
    <>
      <AboutVariant key={`about ${variantId}`} />
      <PromoteVariant key={`promote ${variantId}`} />
      <OwnChanges />
      <BringOver />
    </>
  )
}
