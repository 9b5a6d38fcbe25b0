import { Suspense, lazy } from 'react'
import './safety-banners.css'

const Banners = lazy(() => import('./Banners').then((module) => ({ default: module.Banners })))

/** Where it is told what keeps the work from being safe: there from the beginning, so that screen readers hear what comes into it. */
export function SafetyBanners() {
  return (
    <div className="banners" aria-live="polite">
      <Suspense>
        <Banners />
      </Suspense>
    </div>
  )
}
