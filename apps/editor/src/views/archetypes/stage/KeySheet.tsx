import type { Language } from '@taiseizu/catalogue'
import { keyLines } from './keys'
import { stageWords } from './words'

/** All keys of the presentation. */
export function KeySheet({ language, onClose }: { readonly language: Language; readonly onClose: () => void }) {
  const words = stageWords(language)
  return (
    <div className="stage-keys">
      <h2>{words('keys')}</h2>
      <dl>
        {keyLines.map(({ keys, label }) => (
          <div key={label}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === 'key.space' ? words('key.space') : key}</kbd>
              ))}
            </dt>
            <dd>{words(label)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="stage-button" onClick={onClose}>
        {words('close')}
      </button>
    </div>
  )
}
