package kz.ereje.kb.resolved;

/** A decision about property that the office may hold: taking it on, letting it, giving it away [21, 22]. */
public interface AssetOfOffice extends TouchingAsset {}
