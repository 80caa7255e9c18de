package org.calciphylaxis.advisor.screening.job;

import org.apache.hadoop.conf.Configuration;
import org.calciphylaxis.advisor.screening.files.Folder;
import org.calciphylaxis.advisor.screening.files.ScreeningFailure;

/**
 * Where a screening writes. {@code _SUCCESS} comes last: without it, nothing there is
 * whole. What is under way lies in {@code _work}, and is gone on with by the same
 * screening.
 */
final class OutputFolder {

	private static final String SUCCESS = "_SUCCESS";

	private static final String WORK = "_work";

	private static final String RUN = "run.txt";

	private final Folder folder;

	private OutputFolder(Folder folder) {
		this.folder = folder;
	}

	/**
	 * Opens a new folder, or one that the same screening has begun.
	 * @throws ScreeningFailure if the folder holds anything else
	 */
	static OutputFolder open(ScreeningRequest request, String fingerprint, Configuration hadoop) {
		Folder folder = Folder.at(request.output(), hadoop);
		OutputFolder output = new OutputFolder(folder);
		boolean isBegun = output.work().read(RUN).filter(fingerprint::equals).isPresent();
		if (request.overwrite() && !isBegun) {
			output.clear();
		}
		else if (folder.has(SUCCESS)) {
			throw new ScreeningFailure(
					request.output() + " holds the results of a screening; choose another --output, or --overwrite");
		}
		else if (!isBegun && !folder.isEmpty()) {
			throw new ScreeningFailure(request.output()
					+ " is not empty and not begun by the same screening; choose another --output, or --overwrite");
		}
		output.work().create();
		output.work().write(RUN, fingerprint);
		return output;
	}

	/** Removes what a screening writes, and nothing else. */
	private void clear() {
		for (String name : new String[] { SUCCESS, WORK, "results.parquet", "results.csv", "refused.parquet",
				"refused.csv", "report.html", "report.json", "summary.json" }) {
			this.folder.in(name).delete();
		}
	}

	/** What is under way. */
	Folder work() {
		return this.folder.in(WORK);
	}

	Folder folder() {
		return this.folder;
	}

	/** Nothing is written after this. */
	void finish() {
		work().delete();
		this.folder.write(SUCCESS, "");
	}

}
