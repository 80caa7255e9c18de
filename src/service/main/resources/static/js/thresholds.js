/** The rules' numbers in words: group, then name, with label and unit. */
export const GROUPS = {
  labs: {
    title: "Results",
    names: {
      pthMajor: ["PTH above, major", "pg/mL"], pthTimesUpperLimit: ["PTH above, times the upper limit", "x"],
      pthMinor: ["PTH above, minor", "pg/mL"], pthLow: ["PTH below, on dialysis", "pg/mL"],
      albumin: ["Albumin below", "g/dL"], calcium: ["Corrected calcium above", "mg/dL"],
      ionizedCalcium: ["Ionized calcium above", "mmol/L"], phosphateOnDialysis: ["Phosphate above, on dialysis", "mg/dL"],
      phosphate: ["Phosphate above, else", "mg/dL"], calciumPhosphateProduct: ["Ca x P above", "mg2/dL2"],
      alkalinePhosphatase: ["Alkaline phosphatase above", "U/L"], ferritin: ["Ferritin above", "ng/mL"],
      transferrinSaturation: ["Transferrin saturation above", "%"], aluminum: ["Aluminum above", "ug/L"],
      proteinActivity: ["Protein C or S activity below", "%"], crp: ["CRP shown above", "mg/L"], bmi: ["BMI from", "kg/m2"],
      weightLoss: ["Weight loss from", "%"], nearbyDays: ["Results belong together within", "days"],
      inr: ["INR with caution above", ""], sepsisCrp: ["Sepsis: CRP above", "mg/L"], fever: ["Sepsis: fever from", "Cel"],
      hypothermia: ["Sepsis: temperature below", "Cel"], systolicPressure: ["Sepsis: systolic pressure below", "mm[Hg]"],
    },
  },
  counts: {
    title: "How many factors",
    names: {
      earlyMajors: ["Early: majors", ""], earlyMinors: ["Early: minors beside one major", ""],
      atRiskMajors: ["At risk on warfarin: further majors", ""], atRiskFactors: ["At risk on warfarin: further factors", ""],
      atRiskWithoutAntagonist: ["At risk without warfarin: factors (0: off)", ""],
      nonUremicFactors: ["Healthy kidneys without warfarin: factors", ""],
    },
  },
  kidney: {
    title: "Kidneys and dialysis",
    names: {
      egfrUremic: ["eGFR below: uremic", "mL/min"], egfrAdvanced: ["eGFR below: advanced", "mL/min"],
      egfrApartDays: ["Two low eGFR apart", "days"], dialysisDays: ["Two dialysis sessions within", "days"],
      dialysisApartDays: ["Two dialysis sessions apart", "days"], vintageDays: ["Long dialysis: more than", "days"],
      graftDays: ["Graft without dialysis for", "days"],
    },
  },
  skin: {
    title: "Skin",
    names: {
      findingDays: ["Findings look back", "days"], painDays: ["Pain looks back", "days"], painful: ["Painful from", "of 10"],
      severePain: ["Severe pain from", "of 10"], nonHealingDays: ["Not healing from", "days"],
    },
  },
  medications: {
    title: "Medication",
    names: {
      orderDays: ["Order counts for", "days"], recentDays: ["Stopped warfarin counts for", "days"],
      longTermDays: ["Long-term from", "days"], calcitriol: ["Calcitriol above, major", "ug/d"],
      antagonistFreeDays: ["Protein C and S: free of warfarin", "days"],
      completedDays: ["Completed order lasts for", "days"],
    },
  },
  lookBack: {
    title: "Look-backs",
    names: {
      labs: ["Results", "days"], pth: ["PTH", "days"], bmi: ["BMI and weight", "days"], rareLabs: ["Protein C and S, aluminum", "days"],
      egfr: ["eGFR", "days"], sepsisDiagnosis: ["Sepsis diagnosis", "days"], bloodCulture: ["Blood culture", "days"],
      sepsisSigns: ["Sepsis signs", "days"], weightLoss: ["Weight loss", "days"],
    },
  },
  suppression: {
    title: "What holds advice back",
    names: {
      adultYears: ["Adult from", "years"], hospiceDays: ["Hospice counts for", "days"], biopsyOrderDays: ["Biopsy ordered within", "days"],
      biopsyProcedureDays: ["Biopsy without report within", "days"], biopsyReportDays: ["Biopsy report counts for", "days"],
      resolvedDays: ["Resolved calciphylaxis counts for", "days"], malignancyDays: ["Malignancy in remission counts for", "days"],
      labDays: ["Lab not suggested again for", "days"], imagingDays: ["Imaging not suggested again for", "days"],
      referralDays: ["Referral not suggested again for", "days"],
    },
  },
};
