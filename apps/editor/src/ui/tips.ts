/**
 * What is told of a button while it is pointed at, or reached by the keyboard: of whatever has `data-tip`, with its keys in
 * `data-tip-keys`. Of several lines the first is a heading. It stands above, or below where there is no room; to the right of what has
 * `data-tip-right`. One tip for the whole page: no button pays for one of its own, and nobody waits for it.
 */
import './tips.css'

const delay = 400
/** So long it stays when the pointer leaves, which may go on into it; meanwhile the next is told at once. */
const stay = 400
const gap = 4

/** From here on tips are shown. */
export function showTips(): void {
  const tip = document.createElement('div')
  tip.id = 'tip'
  tip.className = 'tip'
  tip.role = 'tooltip'
  tip.popover = 'manual'
  document.body.append(tip)

  let about: HTMLElement | null = null
  let isShown = false
  let timer = 0

  const hide = () => {
    clearTimeout(timer)
    if (!isShown) return
    isShown = false
    tip.hidePopover()
    if (about?.getAttribute('aria-describedby') === tip.id) about.removeAttribute('aria-describedby')
  }
  const show = () => {
    if (about === null || !about.isConnected || about.matches(':disabled')) return
    tip.replaceChildren(...saidOf(about))
    tip.showPopover()
    placeBy(tip, about)
    isShown = true
    // What it is called is heard already.
    if (!about.hasAttribute('aria-describedby') && tip.textContent !== about.getAttribute('aria-label'))
      about.setAttribute('aria-describedby', tip.id)
  }
  const leave = () => {
    hide()
    about = null
  }
  const pointAt = (next: HTMLElement | null) => {
    if (isShown) clearTimeout(timer)
    if (next === about) return
    if (next === null && isShown) {
      timer = window.setTimeout(leave, stay)
      return
    }
    const wait = isShown ? 0 : delay
    leave()
    about = next
    if (next !== null) timer = window.setTimeout(show, wait)
  }

  document.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
    // A finger does not point, and who drags something is on his way elsewhere.
    if (!(target instanceof Element) || pointerType === 'touch' || buttons > 0) return
    if (target.closest('.tip') === null) pointAt(target.closest<HTMLElement>('[data-tip]'))
    else clearTimeout(timer)
  })
  document.documentElement.addEventListener('pointerleave', () => pointAt(null))
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('[data-tip]:focus-visible')) return
    leave()
    about = target
    show()
  })
  document.addEventListener('focusout', ({ target }) => target === about && leave())
  // Who presses it knows it: it is told again when he comes again.
  document.addEventListener('pointerdown', hide, true)
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isShown) return
      if (event.key === 'Escape') event.stopPropagation()
      hide()
    },
    true,
  )
  document.addEventListener('scroll', ({ target }) => target instanceof Node && target.contains(about) && hide(), true)
}

function saidOf({ dataset }: HTMLElement): readonly Node[] {
  const lines = (dataset['tip'] ?? '').split('\n').map((text, place, all) => {
    const line = document.createElement(place === 0 && all.length > 1 ? 'strong' : 'span')
    line.textContent = text
    return line
  })
  const keys = dataset['tipKeys']
  if (keys === undefined) return lines
  const told = document.createElement('kbd')
  told.textContent = keys
  lines.at(-1)?.append(told)
  return lines
}

function placeBy(tip: HTMLElement, about: HTMLElement): void {
  const { offsetWidth: width, offsetHeight: height } = tip
  const right = about.closest('[data-tip-right]')
  const { left, top, width: wide, height: high } = (right ?? about).getBoundingClientRect()
  const above = top - gap - height
  const x = right === null ? left + (wide - width) / 2 : left + wide + gap
  const y = right === null ? (above < gap ? top + high + gap : above) : top + (high - height) / 2
  tip.style.left = `${Math.max(gap, Math.min(x, innerWidth - gap - width))}px`
  tip.style.top = `${Math.max(gap, Math.min(y, innerHeight - gap - height))}px`
}
