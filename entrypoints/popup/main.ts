import '../../components/popup.css'

// Browsers show a popup when it has loaded: what is more than the skeleton is read after the skeleton was painted.
const painted = new PerformanceObserver(() => {
  painted.disconnect()
  void import('./screen')
})
painted.observe({ type: 'paint', buffered: true })
