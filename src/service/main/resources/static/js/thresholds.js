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
      weightLoss: ["Weight loss from", "%"], weights: ["Weight loss: weights each", ""],
      weightsOnDialysis: ["Weight loss on dialysis: weights each", ""], nearbyDays: ["Results belong together within", "days"],
      inr: ["INR with caution above", ""],
    },
  },
  sepsis: {
    title: "Signs of sepsis",
    names: {
      window: ["All signs within", "hours"], fever: ["Fever from", "Cel"], hypothermia: ["Temperature below", "Cel"],
      systolicPressure: ["Systolic pressure below", "mm[Hg]"], lactate: ["Lactate above", "mmol/L"],
      crp: ["CRP above", "mg/L"], leukocytesHigh: ["Leukocytes above", "10*9/L"],
      leukocytesLow: ["Leukocytes below", "10*9/L"],
    },
  },
  counts: {
    title: "How many factors",
    names: {
      earlyMajors: ["Early: majors", ""], earlyMinors: ["Early: minors beside one major", ""],
      atRiskMajors: ["At risk on warfarin: further majors", ""], atRiskFactors: ["At risk on warfarin: further factors", ""],
      atRiskWithoutAntagonistMajors: ["At risk without warfarin, if on: majors", ""],
      nonUremicFactors: ["Healthy kidneys without warfarin: factors", ""],
    },
  },
  kidney: {
    title: "Kidneys and dialysis",
    names: {
      egfrUremic: ["eGFR below: uremic", "mL/min"], egfrAdvanced: ["eGFR below: advanced", "mL/min"],
      egfrApartDays: ["Two low eGFR apart", "days"], dialysisDays: ["Two dialysis sessions within", "days"],
      dialysisApartDays: ["Two dialysis sessions apart", "days"], courseDays: ["One dialysis procedure of more than", "days"],
      vintageDays: ["Long dialysis: more than", "days"],
      graftDays: ["Graft without dialysis for", "days"],
    },
  },
  skin: {
    title: "Skin",
    names: {
      findingDays: ["Findings look back", "days"], activeDays: ["Active findings look back", "days"], painDays: ["Pain looks back", "days"], painful: ["Painful from", "of 10"],
      severePain: ["Severe pain from", "of 10"], nonHealingDays: ["Not healing from", "days"],
      nonHealingMaxDays: ["Not healing up to", "days"],
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
      sepsisSigns: ["Sepsis signs", "hours"], height: ["Height", "days"], weightNow: ["Weights of now", "days"],
      weightBeforeFrom: ["Weights of before, from", "days"], weightBeforeTo: ["Weights of before, to", "days"],
    },
  },
  suppression: {
    title: "What holds advice back",
    names: {
      adultYears: ["Adult from", "years"], hospiceDays: ["Hospice counts for", "days"], biopsyOrderDays: ["Biopsy ordered within", "days"],
      biopsyProcedureDays: ["Biopsy without report within", "days"], biopsyReportDays: ["Biopsy report counts for", "days"],
      malignancyDays: ["Malignancy in remission counts for", "days"],
      labDays: ["Lab not suggested again for", "days"], imagingDays: ["Imaging not suggested again for", "days"],
      referralDays: ["Referral not suggested again for", "days"],
    },
  },
};
