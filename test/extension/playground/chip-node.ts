import { $create, $getState, $setState, createState, DecoratorNode } from 'lexical'

const kindState = createState('kind', { parse: (value) => (value === 'mention' ? 'mention' : 'hashtag') })
const labelState = createState('label', { parse: (value) => (typeof value === 'string' ? value : '') })

/** A hashtag or a mention: one unit for the caret, not editable inside. */
export class ChipNode extends DecoratorNode<null> {
  override $config() {
    return this.config('chip', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: kindState },
        { flat: true, stateConfig: labelState },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const chip = document.createElement('span')
    chip.className = `chip ${$getState(this, kindState)}`
    chip.contentEditable = 'false'
    chip.textContent = $getState(this, labelState)
    return chip
  }

  override updateDOM(): boolean {
    return false
  }

  override getTextContent(): string {
    return $getState(this, labelState)
  }

  // The arrow keys step over a chip instead of turning it into a node selection.
  override isKeyboardSelectable(): boolean {
    return false
  }
}

export function $createChipNode(kind: 'hashtag' | 'mention', label: string): ChipNode {
  return $setState($setState($create(ChipNode), kindState, kind), labelState, label)
}
